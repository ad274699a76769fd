# en: findings
