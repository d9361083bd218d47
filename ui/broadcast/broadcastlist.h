// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/broadcast.h"

#include <QList>
#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace shoptalk {

class Theme;

/// All broadcasts with their state and progress, newest first.
class BroadcastList : public QWidget {
    Q_OBJECT
public:
    explicit BroadcastList(const Theme &theme, QWidget *parent = nullptr);

    /// The chosen row stays chosen.
    void setBroadcasts(const QList<BroadcastSummary> &broadcasts);
    void focusList();

Q_SIGNALS:
    void newRequested();
    void opened(const shoptalk::BroadcastId &id);

private:
    QWidget *makeEmpty();
    QWidget *makeRows();

    const Theme &m_theme;
    QStackedWidget *m_pages;
    QListWidget *m_rows;
    QPushButton *m_first = nullptr;
};

} // namespace shoptalk
