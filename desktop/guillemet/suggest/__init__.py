"""Quotes, speakers and mentions proposed by rules; an analyst decides."""
