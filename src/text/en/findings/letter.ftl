# Found by mailcheck itself: the message.

from-rewritten = { HAS($from) ->
        [yes] { provider-first } will replace the sender { $from }
       *[no] The provider will replace the sender
    }
    .means = { HAS($address) ->
        [yes] You are logged in as { $address }. { provider-first } silently replaces any other sender with that address, unless it is set up there as one of your own.
       *[no] { provider-first } silently replaces any other sender with the account's own address, unless it is set up there as one of your own.
    }
    .fix1 = { HAS($alias) ->
        [yes] { $alias }
       *[no] Set the address up as one of your own in the settings of your mailbox, on the provider's web page.
    }
    .fix2 = { $source ->
        [program] Or send from the account's own address, and enter the other one as the address for replies.
       *[other] Or leave out --from, and give the other address with --reply-to.
    }

blocked-type = { HAS($kind) ->
    [yes] the type { $kind }
   *[no] this type
}

attachment-blocked = { provider-first } will probably refuse { $file }
    .means = { $reason ->
        [locked] It is an archive with a password, and contains another archive, { $inside }. Such archives are refused, since nobody can check them for viruses.
       *[other] { HAS($inside) ->
            [yes] It contains { $inside }. Files of { blocked-type } are refused for fear of viruses, in archives too.
           *[no] Files of { blocked-type } are refused for fear of viruses.
        }
    } mailcheck tries anyway, since the list of such types changes.
    .fix1 = Send it as a PDF, or send a link to the file instead.

attachment-empty = The file { $file } is empty
    .means = A file without content is most often a mistake of the program that should have written it. Nothing was sent.
    .fix1 = Create the file again, and see that it can be opened.

attachment-missing = There is no file { $file }
    .means = Nothing was sent.
    .fix1 = Check how its name is written and in which folder it is. Names with spaces need quotation marks.

attachment-unreadable = The file { $file } cannot be attached
    .means = { $reason ->
        [directory] It is a folder. Nothing was sent.
        [special] It is not an ordinary file but a pipe or a device. Nothing was sent.
        [name] Its name is empty or contains a control character. Nothing was sent.
       *[other] It cannot be opened.{ system-says } Nothing was sent.
    }
    .fix1 = { $reason ->
        [directory] Name the files in it one by one, or pack the folder into a .zip file.
        [special] Save its content to a file first, or pass it on standard input: “-” as the file, and --name for its name.
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

messages-waiting = { $count ->
        [one] One message is waiting in the outbox
       *[other] { $count } messages are waiting in the outbox
    }
    .means = They could not be sent before, and now nothing stands in their way any more.
    .fix1 = Send them: mailcheck outbox retry

already-sent = { $previousstate ->
        [earlier-run] Sent by an earlier run
       *[other] This { HAS($messageid) ->
            [yes] message
           *[no] document
        } went to { $recipient } before
    }
    .means = { $previousstate ->
        [earlier-run] The same message went to the same people before. Nothing was sent a second time.
        [queued] { HAS($messageid) ->
            [yes] A message with the same Message-ID already waits
           *[no] The same subject, text and attachments already wait
        } in the outbox for { $recipient }, as number { $id }. Nothing was sent a second time.
        [in-doubt] { HAS($messageid) ->
            [yes] A message with the same Message-ID was perhaps sent
           *[no] The same subject, text and attachments were perhaps sent
        } to { $recipient } on { DAY($previous) } (number { $id }); nobody knows yet. Nothing was sent a second time.
       *[other] { HAS($messageid) ->
            [yes] A message with the same Message-ID was sent
           *[no] The same subject, text and attachments were sent
        } to { $recipient } on { DAY($previous) } (number { $id }). Nothing was sent a second time.
    }
    .fix1 = { $previousstate ->
        [earlier-run] {""}
       *[other] See what became of it: mailcheck outbox show { $id }
    }
    .fix2 = { $previousstate ->
        [queued] To send what waits: mailcheck outbox retry { $id }
       *[other] To send it once more on purpose, add --again.
    }

quota-reached = The limit of a day is reached
    .means = What { $account } has sent within the last 24 hours is as much as { provider-nom } allows. Nothing was tried; the message waits in the outbox{ HAS($time) ->
        [yes] {""} and may go from { DAY($date) }, { $time } on
       *[no] {""}
    }.
    .fix1 = Then send what waits: mailcheck outbox retry
    .fix2 = If your account may send more than mailcheck knows, write it into the profile: messages_per_day and recipients_per_day, below limits.

given-up = The message was given up after five days
    .means = It could not be delivered for five days, and is not tried again by itself. It did not arrive. It is still kept.
    .fix1 = Mend the cause above, and then send it: mailcheck outbox retry { $id }

in-doubt = Perhaps sent: nobody knows whether the server accepted the message
    .means = The whole message was handed over, but the connection ended before the server confirmed it. It may or may not have been delivered. mailcheck does not send it again by itself, so that nobody gets it twice.
    .fix1 = { $providerid ->
        [gmail] Search for it in Gmail; if it is among the sent messages, it was sent: { $searchlink }
        [google-workspace] Search for it in Gmail; if it is among the sent messages, it was sent: { $searchlink }
       *[other] Look in the “Sent” folder of your mailbox: if the message is there, it was sent. If not, that proves nothing, since not every provider keeps a copy there.
    }
    .fix2 = Or ask the recipient. In a mail server's log it is found by its Message-ID{ HAS($messageid) ->
        [yes] {" "}“{ $messageid }”
       *[no] {""}
    }.
    .fix3 = { HAS($id) ->
        [yes] Then say what you found: mailcheck outbox settle { $id } --sent, or --not-sent, after which it can be sent again.
       *[no] Send it again only when you are sure that it did not arrive.
    }

interrupted = Interrupted
    .means = { $stage ->
        [message] mailcheck was ended before the message was complete, so it was not sent.
       *[other] mailcheck was ended while it was talking to the server. Nothing was sent.
    }

header-malformed = Line { $line } of the message cannot stand in its header
    .means = { $reason ->
        [nul] It holds a zero byte.
        [return] It holds a carriage return that ends no line; what follows would become a header line of its own.
       *[other] It has no colon, and header lines follow below it, which would become part of the text.
    } Nothing was sent.
    .fix1 = { $reason ->
        [no-colon] Correct the line. If the text begins there, put an empty line before it.
       *[other] Correct the program that writes the message, or what it was given.
    }

no-recipients = The message has no recipients
    .means = { HAS($line) ->
        [yes] The header of the message, which ends at line { $line }, names nobody in To, Cc or Bcc.
       *[no] No recipient was given on the command line.
    } Nothing was sent.
    .fix1 = { HAS($line) ->
        [yes] Name the recipients in the header, or give them on the command line.
       *[no] Give the recipients on the command line, or take them from the header of the message with -t.
    }

notices-not-offered = { server-first } gives no notices of delivery
    .means = The program that handed the message in asked for notices of delivery (DSN), and { server-nom } does not offer them. The message goes without.
    .fix1 = Leave out -N and -V, or ask the recipient for an answer.
