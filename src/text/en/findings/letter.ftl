# Found by mailcheck itself: the message.

from-rewritten = { HAS($from) ->
        [yes] { provider-first } will replace the sender { $from }
       *[no] The provider will replace the sender
    }
    .means = { HAS($address) ->
        [yes] You are logged in as { $address }. { provider-first } puts that address in the place of any other sender that is not set up there as an own address, and does not say so.
       *[no] { provider-first } puts the account's own address in the place of any other sender that is not set up there as an own address, and does not say so.
    }
    .fix1 = { HAS($alias) ->
        [yes] { $alias }
       *[no] Set the address up as one of your own in the settings of your mailbox, on the provider's web page.
    }
    .fix2 = { $source ->
        [program] Or send from the account's own address, and name the other one for answers.
       *[other] Or leave --from away, and name the other address with --reply-to.
    }

attachment-blocked = { $provider } will probably refuse { $file }
    .means = { $reason ->
        [locked] It is locked with a password, and in it there is another archive, { $inside }. Such archives are refused, since nobody can look into them for viruses.
       *[other] { HAS($inside) ->
            [yes] In it there is { $inside }. Files of the type { $kind } are refused for fear of viruses, in archives too.
           *[no] Files of the type { $kind } are refused for fear of viruses.
        }
    } mailcheck tries all the same, since the list of such types changes.
    .fix1 = Send a link to the file instead, or send it as a PDF.

attachment-empty = The file { $file } is empty
    .means = A file without content is most often a mistake of the program that was to write it. Nothing was sent.
    .fix1 = Make the file again and see that it can be opened.

attachment-missing = The file { $file } is not there
    .means = Nothing was sent.
    .fix1 = See how its name is written and in which folder it is. Names with blanks need quotation marks.

attachment-unreadable = The file { $file } cannot be attached
    .means = { $reason ->
        [directory] It is a folder. Nothing was sent.
        [special] It is no ordinary file but a pipe or a device. Nothing was sent.
        [name] Its name is empty or holds a control character. Nothing was sent.
       *[other] The system says: “{ $reason }”. Nothing was sent.
    }
    .fix1 = { $reason ->
        [directory] Name the files in it one by one, or pack the folder into a .zip file.
        [special] Save what it gives to a file first, or pass it on standard input: - as the file, and --name for its name.
        [name] Give the file another name.
       *[other] See that you are allowed to read the file.
    }

row-malformed = This row cannot be read
    .means = { $reason ->
        [fields] It has { $count ->
            [one] one cell
           *[other] { $count } cells
        }, and the table has { $limit } columns. Most often a cell holds the character that separates cells, and no quotation marks stand around it.
        [nul] It holds a NUL byte, which stands in no text.
        [undecodable] It holds bytes that are no letters in the encoding of the table.
        [quote] A quotation mark is opened in it and never closed, so that the rest of the table stands in one cell.
       *[other] It has more or fewer cells than the table has columns, or holds something that is no text.
    } Nothing was sent to anybody.
    .fix1 = { $reason ->
        [undecodable] Open the table in the spreadsheet program, correct the letters, and save it once more as “CSV UTF-8”.
        [nul] Save the table in the spreadsheet program once more as “CSV UTF-8”.
       *[other] Correct the row: put quotation marks around cells that hold separators or line breaks, and write a quotation mark within them twice.
    }

row-repeated = The row sends the same to the same people as row { $row }
    .means = Most often a row was copied and one of its cells was not changed. Nothing was sent to anybody.
    .fix1 = Remove the row, or correct its recipients or its documents.
    .fix2 = If it is meant to be so, add --again.

variable-missing = The table has no column { $column }
    .means = { $option } asks for it.{ HAS($columns) ->
        [yes] {" "}The columns are: { $columns }.
       *[no] {""}
    } Nothing was sent to anybody.
    .fix1 = { HAS($other) ->
        [yes] Perhaps “{ $other }” is meant: correct the name in the template.
       *[no] Correct the name in the template, or add the column to the table.
    }

template-failed = The template of { $option } cannot be filled
    .means = { $reason ->
        [empty] It gives no file name, and a message without its document is most often a mistake. Nothing was sent to anybody.
       *[other] { HAS($reason) ->
            [yes] The reader says{ HAS($line) ->
                [yes] {" "}about line { $line }
               *[no] {""}
            }: “{ $reason }”. Nothing was sent to anybody.
           *[no] What it computes cannot be computed with the cells of this row. Nothing was sent to anybody.
        }
    }
    .fix1 = { $reason ->
        [empty] Fill the cell. If some rows are to have no document, say so in the template: {"{% if datei %}{{ datei }}{% endif %}"}
       *[other] Correct the template or the cell.
    }

in-doubt = Perhaps sent: nobody knows whether the server took the message
    .means = The whole message was handed over, but the connection ended before the server confirmed it. It may have been delivered, or not. mailcheck does not send it again by itself, so that nobody gets it twice.
    .fix1 = { $providerid ->
        [gmail] Search for it in Gmail; if it is found among the sent messages, it was sent: { $searchlink }
        [google-workspace] Search for it in Gmail; if it is found among the sent messages, it was sent: { $searchlink }
       *[other] Look into the “Sent” folder of your mailbox: if it is there, it was sent. If not, that proves nothing, since not every provider keeps a copy there.
    }
    .fix2 = Or ask the recipient. Whoever looks it up in a mail server's log finds it by its Message-ID “{ $messageid }”.
    .fix3 = Send it again only when you are sure that it did not arrive.

interrupted = Interrupted
    .means = { $stage ->
        [message] mailcheck was ended before the message was complete. It was not sent.
       *[other] mailcheck was ended while it talked to the server. Nothing was sent.
    }
