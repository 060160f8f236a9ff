"""Picture files, byte by byte: what no library writes because nobody should, and what each file is made of."""
