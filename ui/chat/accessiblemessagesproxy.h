// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QIdentityProxyModel>

#include <functional>

namespace shoptalk {

/// Adds the text for screen readers to each message. The model itself has no texts of the user interface.
class AccessibleMessagesProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Gives what the view knows beside the message, such as how its sound is played.
    void setMore(std::function<QString(const MessageId &)> more) { m_more = std::move(more); }

private:
    std::function<QString(const MessageId &)> m_more;
};

} // namespace shoptalk
