// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/picturetext.h"

#include "accounts/accountstatus.h"
#include "ui/settings/numbertext.h"
#include "ui/theme/isolated.h"
#include "ui/theme/metasentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::PictureText)

public:
    static QString ofReason(Reason reason);
    static QString ofMissingRole();
    static QString ofBrokenWay();
    static QString ofRefused(const Error &error);
};

QString PictureText::ofReason(Reason reason)
{
    switch (reason) {
    case Reason::PictureNotRead:
        return tr("The file cannot be opened. Check that it is still there.");
    case Reason::PictureUnreadable:
        return tr("This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.");
    case Reason::PictureTooSmall:
        return tr("The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.");
    case Reason::PictureTooLarge:
        return tr("The picture is too large. Make it smaller first, or choose another one.");
    case Reason::AppUnknown:
        return tr("The relay has not said yet which Meta app it works for. Check the connection on the page "
                  "Connection doctor, then try again.");
    default:
        return {};
    }
}

QString PictureText::ofMissingRole()
{
    return tr(
        "Facebook lets only people with a role in the Meta app upload pictures, and this login has none. "
        "Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.");
}

QString PictureText::ofBrokenWay()
{
    return tr("The connection broke before the whole picture was uploaded. Customers still see the old one. "
              "Check this computer’s network, then try again: the upload goes on where it stopped.");
}

QString PictureText::ofRefused(const Error &error)
{
    return tr("WhatsApp did not take the picture. Choose another one. It says: %1")
        .arg(isolated(error.detail));
}

} // namespace

QString pictureRefusal(const Error &error, bool isUploaded)
{
    if (const QString words = PictureText::ofReason(error.reason); !words.isEmpty())
        return words;
    if (statusAfter(error) == AccountStatus::PermissionMissing)
        return PictureText::ofMissingRole();
    if (sentenceOf(error) == MetaSentence::AccountRestricted)
        return metaSentence(MetaSentence::AccountRestricted, MetaContext::Settings);
    if (error.kind == Error::Kind::Network && !isUploaded)
        return PictureText::ofBrokenWay();
    if (error.kind == Error::Kind::Rejected && !error.detail.isEmpty())
        return PictureText::ofRefused(error);
    return numberRefusal(error);
}

bool mayTryAgain(const Error &error)
{
    return error.kind != Error::Kind::Rejected || error.reason == Reason::AppUnknown;
}

} // namespace shoptalk
