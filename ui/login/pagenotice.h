// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/pagewatch.h"

#include <QFrame>

class QLabel;

namespace shoptalk {

class Theme;

/// A notice above a page that does not respond, with what can be done. Screen readers get it as an alert.
class PageNotice final : public QFrame {
    Q_OBJECT
    /// Title and text, one line each.
    Q_PROPERTY(QString text READ text)
public:
    explicit PageNotice(const Theme &theme, QWidget *parent = nullptr);

    /// The state Fine hides it.
    void notify(PageState state);
    QString text() const;

Q_SIGNALS:
    void reloadRequested();
    void browserRequested();
    void helpRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace shoptalk
