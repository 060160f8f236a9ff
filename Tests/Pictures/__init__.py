"""Makes awkward logos and photos, builds sites with them, and checks what is published of them."""
