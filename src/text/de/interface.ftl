# de: interface
