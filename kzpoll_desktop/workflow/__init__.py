"""What a person does, one module a job, without Qt: open, enter, undo, finish a stage, print, export."""
