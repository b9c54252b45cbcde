"""The release: read by the build, and written into every record as `source.tool`."""

__version__ = "0.1.0"
TOOL = f"newsthread {__version__}"
