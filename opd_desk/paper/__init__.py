"""Slips and reports as PDF, and their pixels. Nothing is imported here: reportlab takes a tenth of a second."""
