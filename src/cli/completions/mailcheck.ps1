# Completion of mailcheck for PowerShell 7.3 and later.
Register-ArgumentCompleter -Native -CommandName mailcheck -ScriptBlock {
    param($word, $command, $cursor)
    $before = $command.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { if ($_.Value) { $_.Value } else { $_.Extent.Text } }
    mailcheck complete powershell '--' @before $word 2>$null | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        $quoted = [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value)
        $text = if ($value -match '^[\w./-]+$') { $value } else { "'$quoted'" }
        $tip = if ($help) { $help } else { $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $tip)
    }
}
