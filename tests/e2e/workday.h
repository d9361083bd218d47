// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "product.h"

#include <QString>
#include <QStringList>

namespace shoptalk::e2e {

/// A day at the counter: the whole product with a connected shop, and what its staff do in the window, by
/// mouse and keyboard. A step that returns false leaves the reason in `problem()` of the product.
class Workday {
public:
    static inline const QString ines = QStringLiteral("Inés R");
    static inline const QString numberOfInes = QStringLiteral("34600000001");
    /// A customer who wrote three days ago, so only a template reaches them.
    static inline const QString joao = QStringLiteral("João Pereira");
    static inline const QString numberOfJoao = QStringLiteral("5511900000002");

    Workday();

    /// The shop is connected, has templates, and shows its inbox.
    bool begin();

    Product &product() { return m_product; }
    driver::Application &window() { return m_product.console.window(); }
    driver::Journey &journey() { return m_product.journey; }
    QString problem() { return m_product.problem(); }

    /// A customer writes to the shop.
    bool customerWrites(const QString &text);
    /// A customer sends a picture from the scenario's folder, which is downloaded at once.
    bool customerSendsPicture(const QString &file);
    /// Presses the keys of a text, wherever the focus is.
    bool press(const QString &letters);
    /// Writes in the composer, and sends by Return.
    bool writeAndSend(const QString &text);
    /// Opens the menu of the open conversation by its key.
    bool openConversationMenu();
    /// Opens the menu of a message by a click and the key.
    bool openMessageMenu(const QString &text);
    /// Waits until the row of a conversation is read out with `part`, or without it.
    bool waitRowSays(const QString &name, const QString &part, bool isSaid = true);
    /// Waits until a dialog is closed, and gives the focus back to the window, as a window manager does.
    bool waitClosed(const QString &dialog);
    /// Waits until a field is empty.
    bool waitEmpty(const QString &field);
    /// Waits for what the window says was just done.
    bool waitToast(const QString &part);
    /// The messages that Meta got for a customer, newest last.
    QStringList sentTo(const QString &waId);

private:
    QTemporaryDir m_folder; ///< Of the scenario.
    Product m_product;
};

} // namespace shoptalk::e2e
