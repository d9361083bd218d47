// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace shoptalk {

/// Adds the text for screen readers to each conversation. The model itself has no texts of the user
/// interface.
class AccessibleConversationsProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The texts of a row of the model say something else by now, although the row is the same.
    void renewTexts(const QModelIndex &sourceRow);
};

} // namespace shoptalk
