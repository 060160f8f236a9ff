"""Tests of the program as people use it: a folder and a command line in; files, words and an exit status out."""
