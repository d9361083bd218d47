// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountalert.h"

#include <QFrame>
#include <QList>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// Across the window: what WhatsApp says happened to a number or an account, one after the other, until
/// somebody says that it was seen. Hidden while there is nothing.
class AlertBanner : public QFrame {
    Q_OBJECT
public:
    explicit AlertBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the first; what comes anew is told to screen readers.
    void setAlerts(const QList<AccountAlert> &alerts);

Q_SIGNALS:
    void seen(qint64 id);
    /// The person wants to look at the numbers.
    void numbersRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void display();

    QBoxLayout *m_row; ///< A column where the buttons would leave the text no room.
    QLabel *m_text;
    QLabel *m_more; ///< How many wait behind it.
    QPushButton *m_numbers;
    QPushButton *m_seen;
    QList<AccountAlert> m_alerts;
};

} // namespace shoptalk
