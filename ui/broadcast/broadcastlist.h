// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/broadcast.h"
#include "domain/broadcast/storedbroadcastdraft.h"

#include <QList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace shoptalk {

class Theme;

/// The list of drafts, then of all broadcasts with their state and progress, newest first.
class BroadcastList : public QWidget {
    Q_OBJECT
public:
    explicit BroadcastList(const Theme &theme, QWidget *parent = nullptr);

    /// Shows these broadcasts; the current row stays.
    void setBroadcasts(const QList<BroadcastSummary> &broadcasts);
    void setDrafts(const QList<StoredBroadcastDraft> &drafts);
    void focusList();

Q_SIGNALS:
    void newRequested();
    void opened(const shoptalk::BroadcastId &id);
    void draftOpened(const shoptalk::BroadcastId &id);

private:
    QWidget *makeEmpty();
    QWidget *makeRows();
    void open(const QListWidgetItem *item);
    void showRows();

    const Theme &m_theme;
    QStackedWidget *m_pages;
    QListWidget *m_rows;
    QList<StoredBroadcastDraft> m_drafts;
    QList<BroadcastSummary> m_broadcasts;
    QPushButton *m_first = nullptr;
};

} // namespace shoptalk
