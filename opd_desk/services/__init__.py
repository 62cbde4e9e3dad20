"""What a clerk does: one method for each thing done, one transaction for each."""
