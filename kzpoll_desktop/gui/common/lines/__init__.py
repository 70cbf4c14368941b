"""Parts and words that go on in the next line where there is no room for them."""
