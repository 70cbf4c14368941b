"""The sentences of codes, one module a family; `texts.say` finds them."""
