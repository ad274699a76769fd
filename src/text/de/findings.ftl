# de: findings
