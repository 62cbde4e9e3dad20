"""What the window says where not all is well, or somebody is in the midst of something: none of it in English alone."""
