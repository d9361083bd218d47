// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/conversation.h"
#include "domain/rate.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Store;

/// What next messages cost, from the stored prices and the free messages of the month. GUI thread.
class NextCosts : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    NextCosts(Store &store, const Clock &clock);

    /// The price of the next message in the conversation: of a free-form one, or of a template of this
    /// category. Reads in the background. Errors: Storage.
    QCoro::Task<Result<NextMessageCost>> of(Conversation conversation,
                                            std::optional<TemplateCategory> category = {}) const;

Q_SIGNALS:
    /// What `of` gives may be another price: the prices or the free messages of the month changed.
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
