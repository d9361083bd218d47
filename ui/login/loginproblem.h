// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// The reason why no page can be shown.
enum class PageFailure {
    Unreachable,
    Untrusted, ///< The host's certificate is wrong.
    Crashed ///< The engine's process for the page ended.
};

/// Shown instead of a page that could not be loaded.
class LoginProblem final : public QWidget {
    Q_OBJECT
public:
    explicit LoginProblem(const Theme &theme, QWidget *parent = nullptr);

    void explain(const QString &host, PageFailure failure);

Q_SIGNALS:
    void retryRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace shoptalk
