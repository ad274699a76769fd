# de: help
