# de: errors
