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
    /// Sets what gives the text about the file of a row's message. It is read after everything else; it may
    /// be empty.
    void setFileText(std::function<QString(const QModelIndex &)> text) { m_fileText = std::move(text); }
    /// The same for what says that the message is selected.
    void setSelectionText(std::function<QString(const QModelIndex &)> text)
    {
        m_selectionText = std::move(text);
    }
    /// The same for the text about the message's sound.
    void setSoundText(std::function<QString(const QModelIndex &)> text) { m_soundText = std::move(text); }

private:
    std::function<QString(const QModelIndex &)> m_fileText;
    std::function<QString(const QModelIndex &)> m_soundText;
    std::function<QString(const QModelIndex &)> m_selectionText;
};

} // namespace shoptalk
