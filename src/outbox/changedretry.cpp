// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/changedretry.h"

#include "domain/contentlimits.h"
#include "graph/content/contentcodec.h"
#include "outbox/numbercheck.h"
#include "store/sheetdraftrepository.h"
#include "store/store.h"

namespace shoptalk {

QCoro::Task<Result<void>> requeueWith(Store &store, MessageId message, MessageContent content,
                                      std::optional<QList<OutgoingFile>> files)
{
    if (const Result<void> checked = checkLimits(content); !checked)
        co_return failure(checked.error());
    // A file that waits for its upload has no id yet.
    if (!std::holds_alternative<MediaContent>(content) && !payloadOf(content))
        co_return failure(Error::Kind::Malformed, Reason::ContentNotSendable);
    auto requeue = [message, content, files](StoreSession &session) -> Result<void> {
        if (Result<void> checked = checkNumberOf(session, message); !checked)
            return checked;
        if (Result<void> back = session.messages.requeue(message); !back)
            return back;
        if (Result<void> changed = session.outbox.replaceContent(message, content); !changed)
            return changed;
        if (Result<void> kept = files ? session.outgoingFiles.replace(message, *files) : Result<void>();
            !kept)
            return kept;
        if (Result<void> ended = session.drafts.sheets().removeChangesOf(message); !ended)
            return ended;
        return session.outbox.enqueue(message);
    };
    co_return co_await store.writeDurably(std::move(requeue));
}

} // namespace shoptalk
