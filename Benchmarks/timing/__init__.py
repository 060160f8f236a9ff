"""How long programs take, and how much memory, side by side."""
