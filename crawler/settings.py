"""Settings of the Scrapy project that this repository is: what matters is set by the add-on, as in any project."""

BOT_NAME = "newsthread"
SPIDER_MODULES = ["crawler.spiders"]
NEWSPIDER_MODULE = "crawler.spiders"
ADDONS = {"crawler.addon.NewsthreadAddon": 500}
LOG_LEVEL = "INFO"
