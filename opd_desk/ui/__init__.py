"""What the clerk sees. The only place, with app.py, that imports PySide6."""
