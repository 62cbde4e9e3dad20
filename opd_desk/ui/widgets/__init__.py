"""Parts that panels are made of: buttons that show their key, segments, fields, chips, words."""
