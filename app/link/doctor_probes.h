// The questions that a connection test asks past the node, and what came of them.
//
//   0 s    x1 PROBE, 1200 bytes        --answer-->  x1
//   0.6 s  legacy question, padded     --answer-->  legacy, and full packets get through
//          the same without padding    --answer-->  legacy, and small ones do
//   no answer: the same to other ports; does the computer answer anything at all?
//
// Each question has a socket of its own, never the main one (PROTOCOL.md, section 3.2). A
// port that nobody uses says "no such port" if the computer is there: asked with a small
// and with a large datagram it also tells whether large ones get there. (So does
// tracepath(8).) Nothing is kept of an answer but that it came.
#pragma once

#include "app/link/probe_socket.h"
#include "core/announcement.h"
#include "core/handshake_record.h"
#include "core/random.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace vaultgram {

struct ProbeResults {
    int sent = 0;                                             // to the port that we want
    std::optional<NetworkError> notSent;                      // why a question did not leave
    std::optional<double> x1Answer, fullAnswer, smallAnswer;  // ms until it came
    std::size_t fullSize = 0;  // bytes of the base MTU that fullAnswer is about
    std::optional<Generation> generation;
    int datagrams = 0;                // that came from there
    int plaintext = 0;                // of these, texts in clear and no key
    int strange = 0;                  // of these, another protocol
    std::optional<double> refusedAt;  // ms: the port was said to be closed
    bool prohibited = false, hostDown = false, noRoute = false;
    std::optional<int> tooBig;               // bytes that a part of the way takes; 0: not said
    std::optional<std::uint16_t> otherPort;  // from which it does answer
    bool hostAlive = false;                  // the computer answers something
    bool smallArrives = false, bigArrives = false, sizesTried = false;  // at an unused port
    double waited = 0;                                                  // ms
    bool over = false;

    [[nodiscard]] bool answered() const { return x1Answer || fullAnswer || smallAnswer; }
    [[nodiscard]] bool silent() const { return datagrams == 0; }
};

class DoctorProbes : public QObject {
    Q_OBJECT
public:
    struct Setup {
        Endpoint to;
        bool askLegacy = true;  // not for a contact with an identity
        std::size_t baseMtu = 1500;
        std::vector<std::uint16_t> otherPorts;
        std::chrono::milliseconds patience{5000};
    };
    explicit DoctorProbes(Setup setup);
    ~DoctorProbes() override;

    void start();
    [[nodiscard]] ProbeResults results() const;

private:
    enum class Question { X1, Full, Small, Other, UnusedSmall, UnusedBig };
    void at(std::chrono::milliseconds when, void (DoctorProbes::*act)());
    void askX1();
    void askLegacy();
    void askElsewhere();
    void askAtAll();  // is there anybody?
    void end();

    struct Asked {
        Question question;
        std::uint16_t port;
        double at;  // ms
    };
    void ask(Question question, std::uint16_t port, const Bytes& datagram);
    [[nodiscard]] Bytes x1Question();
    [[nodiscard]] Bytes legacyQuestion(bool padded);
    [[nodiscard]] std::uint16_t unusedPort();
    void answer(const Asked& asked, const Endpoint& from, ByteView datagram);
    void answerWithRecord(const Asked& asked, const HandshakeRecord& record);
    void answerWithKey(const Asked& asked, Generation generation);
    void trouble(Question question, const ProbeSocket::Trouble& what);
    [[nodiscard]] double elapsed() const;

    Setup m_setup;
    Random m_random = Random::fromSystem();
    ProbeNonce m_nonce;
    ProbeResults m_results;
    std::vector<std::unique_ptr<ProbeSocket>> m_sockets;
    std::unique_ptr<QTcpSocket> m_tcp;
    QElapsedTimer m_clock;
};

}  // namespace vaultgram
