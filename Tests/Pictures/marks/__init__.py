"""Logos as groups send them in: honest and awkward, and hostile."""
