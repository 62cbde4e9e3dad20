"""OPD Desk: tokens for a hospital's outpatient counter."""

__version__ = "0.1.0"
