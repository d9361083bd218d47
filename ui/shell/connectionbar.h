// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connection.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// The bar at the bottom of the window: the state of the connection to the relay, and a button that helps.
class ConnectionBar : public QFrame {
    Q_OBJECT
public:
    explicit ConnectionBar(const Theme &theme, QWidget *parent = nullptr);

    void setConnection(RelayConnection connection);
    RelayConnection connection() const { return m_connection; }
    /// How many percent of the stored messages were prepared in the background. It is shown only if that
    /// takes noticeable time; 100 hides it.
    void setPreparation(int percent);

Q_SIGNALS:
    /// "Try now" was pressed.
    void retryRequested();
    /// "Pair again" was pressed.
    void pairRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void display(RelayConnection connection);
    void updateSign();

    const Theme &m_theme;
    RelayConnection m_connection = RelayConnection::Unpaired;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_pair;
    QLabel *m_preparation;
    QTimer m_noticeable; ///< Runs until the preparation is shown.
};

} // namespace shoptalk
