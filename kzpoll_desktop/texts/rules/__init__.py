"""What is said of each reconciliation rule, in kk, ru and en."""
