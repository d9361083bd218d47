// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QListWidget>

#include <functional>

namespace shoptalk {

class Theme;

/// The orders of a customer: for each its day, every article with its price, and the total.
class OrderList : public QListWidget {
    Q_OBJECT
public:
    explicit OrderList(const Theme &theme, QWidget *parent = nullptr);

    /// Sets what says where a message is that is not in the open conversation; for the others it gives
    /// nothing.
    void setPlaces(std::function<QString(const ConversationId &)> placeOf) { m_placeOf = std::move(placeOf); }
    /// Newest first. Other messages are left out.
    void setOrders(const QList<Message> &orders);
    /// The lines of the order in a row, each with what stands at its end; for the delegate.
    struct Line {
        QString text;
        QString price;
        bool isStrong = false;
    };
    QList<Line> linesOf(int row) const;

Q_SIGNALS:
    /// The person wants to see this message in the chat.
    void messageRequested(const shoptalk::MessageId &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// As high as the orders are, up to a limit.
    void fit();

    const Theme &m_theme;
    std::function<QString(const ConversationId &)> m_placeOf;
    QList<Message> m_orders;
};

} // namespace shoptalk
