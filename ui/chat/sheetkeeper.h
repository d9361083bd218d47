// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/sheetdraft.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace shoptalk {

class SheetDrafts;

/// Stores what is written in an open form shortly after each change, so that it survives a crash and a
/// restart, and removes it when the form is discarded. Sending removes it in the transaction that stores the
/// message.
class SheetKeeper : public QObject {
    Q_OBJECT
public:
    struct Form {
        /// What is written; nothing if closing the form would lose nothing. The key is not needed.
        std::function<std::optional<SheetDraft>()> written;
        /// True while what is written is being stored as a message.
        std::function<bool()> isStoring;
        /// True while it is not known whether the store has such a form already. Empty: it is known.
        std::function<bool()> isLoading = {};
    };
    /// What becomes of the draft when the person closes the form without sending it.
    enum class Rejected { Discarded, Kept };

    /// `dialog` owns this. `drafts` outlives it.
    SheetKeeper(SheetDrafts &drafts, const ConversationId &conversation, const SheetKey &key, Form form,
                QDialog &dialog, Rejected rejected = Rejected::Discarded);

    const SheetKey &key() const { return m_key; }
    /// The form shows what the store has.
    void noteRestored() { m_mayBeStored = true; }
    /// False: whatever the store has is not from this form.
    bool mayBeStored() const { return m_mayBeStored; }
    /// Something in the form may have changed.
    void noteChange();
    /// Stores it at once if it has changed.
    void keep();
    /// The same for what is being sent, whose files may take long to be stored: it stays a draft until then.
    void keepSent();
    /// From now on it is stored beside whatever the store has of this form.
    void keepApart();
    /// Removes the draft, and stores no more.
    void discard();

private:
    void finish(int result);
    bool isLoading() const { return m_form.isLoading && m_form.isLoading(); }

    SheetDrafts &m_drafts;
    ConversationId m_conversation;
    SheetKey m_key;
    Form m_form;
    QDialog &m_dialog;
    Rejected m_rejected;
    QTimer m_pause;
    bool m_isOver = false;
    bool m_mayBeStored = false; ///< The store has something of this form, or is about to have.
    bool m_isKnown = false; ///< `m_stored` is what the store has, or is about to have.
    std::optional<SheetDraft> m_stored;
};

/// The keeper of a dialog; null if it has none.
SheetKeeper *keeperOf(const QDialog &dialog);
/// Stores at once what is written in all forms of the widget.
void keepSheetsIn(const QWidget &widget);

} // namespace shoptalk
