"""What is looked at beside the counter's work: paper, a file of bookings, a token's history, the keys."""
