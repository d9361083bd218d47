// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// Stands in place of a page that could not be had.
class LoginProblem final : public QWidget {
    Q_OBJECT
public:
    explicit LoginProblem(const Theme &theme, QWidget *parent = nullptr);

    /// `untrusted`: the host's certificate is wrong; else it was not reached.
    void explain(const QString &host, bool untrusted);

Q_SIGNALS:
    void retryRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace shoptalk
