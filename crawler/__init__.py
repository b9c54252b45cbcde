"""The Scrapy side: how pages are obtained."""
