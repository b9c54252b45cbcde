"""The Scrapy side: how pages are obtained. `addon.NewsthreadAddon` brings it into any Scrapy project."""
