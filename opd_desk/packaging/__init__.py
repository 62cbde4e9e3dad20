"""Making of what is installed where there is neither Python nor a network: a folder that runs, and a Debian package."""
