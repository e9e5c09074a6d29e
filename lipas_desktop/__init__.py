"""Lipas Desktop: the offline register of a community house."""

__version__ = "0.5.0"
