// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/contentactions.h"

#include "core/onworker.h"
#include "core/savefile.h"
#include "domain/phonenumber.h"
#include "ui/theme/isolated.h"
#include "ui/theme/messagedialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
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
        openLink(QUrl(action.value));
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
    case ContentAction::Kind::StartChat: {
        Customer customer;
        customer.waId = WaId(action.value.section(u'\n', 0, 0));
        customer.profileName = cleanName(action.value.section(u'\n', 1));
        Q_EMIT chatRequested(customer);
        break;
    }
    case ContentAction::Kind::SaveContact:
        saveContact(action.value);
        break;
    case ContentAction::Kind::UndoMerge:
        Q_EMIT separationRequested(MessageId(action.value));
        break;
    case ContentAction::Kind::DeleteNote:
        Q_EMIT noteDeletionRequested(MessageId(action.value));
        break;
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

void ContentActions::use(const Link &link, const QPoint &at)
{
    const QList<ContentAction> actions = actionsOf(link);
    if (link.kind != Link::Kind::Phone)
        return perform(actions.first());
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"phoneNumberMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ContentAction &action : actions)
        menu->addAction(action.name, this, [this, action] { perform(action); });
    menu->popup(at);
}

QList<ContentAction> ContentActions::actionsOf(const Link &link)
{
    using Kind = ContentAction::Kind;
    const QString address = link.url.toString(QUrl::FullyEncoded);
    switch (link.kind) {
    case Link::Kind::Web:
        return {{Kind::OpenLink, address, tr("&Open %1").arg(isolated(asciiHost(link.url)))}};
    case Link::Kind::Email:
        return {{Kind::OpenLink, address, tr("Write an &e-mail to %1").arg(isolated(link.value))},
                {Kind::Copy, link.value, tr("Copy %1").arg(isolated(link.value))}};
    case Link::Kind::Phone:
        break;
    }
    const WaId number(link.value.mid(1));
    const QString shown = isolated(internationalFormat(number));
    return {{Kind::StartChat, number.value() + u'\n', tr("&Write to %1").arg(shown)},
            {Kind::Copy, internationalFormat(number), tr("Copy %1").arg(shown)}};
}

void ContentActions::openLink(const QUrl &link)
{
    static const QStringList schemes{u"https"_s, u"http"_s, u"mailto"_s};
    if (!schemes.contains(link.scheme()))
        return; // a program that is started for another one could do anything
    if (canMislead(link))
        return askForWebsite(link);
    QDesktopServices::openUrl(link);
}

void ContentActions::askForWebsite(const QUrl &link)
{
    const QString more =
        tr("This address can be taken for another one. It leads to %1.").arg(isolated(asciiHost(link)));
    offer({u"openWebsiteDialog"_s, tr("Open a website"), tr("Open this website?"), more},
          {tr("Open the website"), u"openWebsiteButton"_s, [link] { QDesktopServices::openUrl(link); }},
          &m_view);
}

/// A map service learns which place is looked at, so the person decides.
void ContentActions::askForMap(const QUrl &map)
{
    const QString more = tr("Your browser opens %1. That website then knows the place.").arg(map.host());
    MessageAction open{tr("Open the map"), u"openMapButton"_s, [map] { QDesktopServices::openUrl(map); }};
    open.isDefault = true;
    offer({u"openMapDialog"_s, tr("Open a map"), tr("Open this place in a map?"), more}, open, &m_view);
}

void ContentActions::saveContact(const QString &vCard)
{
    auto *dialog =
        new QFileDialog(&m_view, tr("Save the contact"), tr("contact.vcf"), tr("Contacts") + u" (*.vcf)"_s);
    dialog->setObjectName(u"saveContactDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"vcf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, vCard](const QString &path) {
        onWorker([path, bytes = vCard.toUtf8()] {
            return saveFile(path, bytes).has_value();
        }).then(this, [this](bool isSaved) {
            if (!isSaved)
                showNotSaved();
        });
    });
    dialog->open();
}

void ContentActions::showNotSaved()
{
    showMessageDialog({u"contactNotSaved"_s, tr("Save the contact"),
                       tr("The contact could not be saved there. Choose another folder, or check that the "
                          "disk is not full.")},
                      &m_view);
}

void ContentActions::addTo(QMenu &menu, const ContentLayout &content)
{
    QList<ContentAction> actions;
    for (const ContentText &text : content.texts) {
        for (const Link &link : text.text.source.links())
            actions += actionsOf(link);
    }
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
