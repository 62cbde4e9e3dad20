"""The panels of the window: they show what they are told and say what is wanted, and know nothing else."""
