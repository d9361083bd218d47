// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QIdentityProxyModel>

#include <functional>
#include <utility>

namespace shoptalk {

/// Adds the text for screen readers to each message. The model itself has no texts of the user interface.
class AccessibleMessagesProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The text about the file of the message in a row, read after everything else; it may be empty.
    void setFileText(std::function<QString(const QModelIndex &)> text) { m_fileText = std::move(text); }
    /// The same of its sound.
    void setSoundText(std::function<QString(const QModelIndex &)> text) { m_soundText = std::move(text); }

private:
    std::function<QString(const QModelIndex &)> m_fileText;
    std::function<QString(const QModelIndex &)> m_soundText;
};

} // namespace shoptalk
