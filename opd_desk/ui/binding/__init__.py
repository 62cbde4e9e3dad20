"""What ties the passive panels to the services: one class for each thing a clerk is busy with."""
