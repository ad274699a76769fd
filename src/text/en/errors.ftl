# en: errors
