// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/contentactions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace shoptalk {

ContentActions::ContentActions(QWidget &view)
    : QObject(&view)
    , m_view(view)
{
}

void ContentActions::perform(const ContentAction &action)
{
    switch (action.kind) {
    case ContentAction::Kind::OpenLink:
        QDesktopServices::openUrl(QUrl(action.value));
        break;
    case ContentAction::Kind::OpenMap:
        askForMap(QUrl(action.value));
        break;
    case ContentAction::Kind::Copy:
        QGuiApplication::clipboard()->setText(action.value);
        QToolTip::showText(QCursor::pos(), tr("Copied"), &m_view);
        break;
    case ContentAction::Kind::ShowMessage:
        Q_EMIT messageRequested(Wamid(action.value));
        break;
    case ContentAction::Kind::PlaySound:
        Q_EMIT playRequested(MessageId(action.value));
        break;
    case ContentAction::Kind::ChangeSpeed:
        Q_EMIT speedRequested(MessageId(action.value));
        break;
    case ContentAction::Kind::SeekSound:
        break; // the view knows the place of the click
    case ContentAction::Kind::ViewFile:
    case ContentAction::Kind::OpenFile:
    case ContentAction::Kind::SaveFile:
    case ContentAction::Kind::ShowInFolder:
    case ContentAction::Kind::CopyPicture:
    case ContentAction::Kind::Download:
    case ContentAction::Kind::StopDownload:
        Q_EMIT fileRequested(action.kind, MessageId(action.value));
        break;
    }
}

/// A map service learns which place is looked at, so the person decides.
void ContentActions::askForMap(const QUrl &map)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Open a map"), tr("Open this place in a map?"),
                                     QMessageBox::Cancel, &m_view);
    question->setObjectName(u"openMapDialog"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Your browser opens %1. That website then knows the place.").arg(map.host()));
    QPushButton *open = question->addButton(tr("Open the map"), QMessageBox::AcceptRole);
    open->setObjectName(u"openMapButton"_s);
    question->setDefaultButton(open);
    connect(open, &QPushButton::clicked, this, [map] { QDesktopServices::openUrl(map); });
    question->open();
}

void ContentActions::addTo(QMenu &menu, const ContentLayout &content)
{
    for (const ContentText &text : content.texts) {
        for (const Link &link : text.text.source.links())
            menu.addAction(tr("&Open %1").arg(link.url.host()), this,
                           [link] { QDesktopServices::openUrl(link.url); });
    }
    QList<ContentAction> actions;
    for (const ContentHit &hit : content.hits)
        actions << hit.action;
    actions += content.menu;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const ContentAction &action = actions.at(i);
        // A link may repeat what a click on the file does; the arrow keys move in a sound.
        if (actions.indexOf(action) == i && action.kind != ContentAction::Kind::SeekSound)
            menu.addAction(action.name, this, [this, action] { perform(action); });
    }
}

} // namespace shoptalk
