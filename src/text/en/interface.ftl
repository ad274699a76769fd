# en: interface
