// Every bound and every interval of the protocol, each with its source.
// "Section n" is a section of docs/PROTOCOL.md.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace vaultgram::limits {

using namespace std::chrono_literals;

inline constexpr int protocolVersion = 2;

// Sizes in bytes.
inline constexpr std::size_t datagram = 65'535;  // UDP
inline constexpr std::size_t defaultMtu = 1500;  // section 2.2; Ethernet
inline constexpr std::size_t smallestMtu = 576;  // section 2.2; RFC 791
inline constexpr std::size_t largestMtu = 9000;  // section 2.2; jumbo frames
inline constexpr std::size_t mtuOverhead =
    107;  // section 2.2: 20 IP + 8 UDP + 40 Box + 15 msgpack + 24 inner
inline constexpr std::size_t boxOverhead = 40;        // section 1: nonce 24 + Poly1305 16
inline constexpr std::size_t sealedBoxOverhead = 48;  // section 1: ephemeral key 32 + Poly1305 16
inline constexpr std::size_t innerOverhead = 24;      // section 2.3: nonce16 + timestamp8

// Parsers, section 2.1, 2.4, 2.5.
inline constexpr std::size_t frameKeys = 8;
inline constexpr std::size_t frameArray = 64;
inline constexpr std::size_t frameDepth = 4;
inline constexpr std::size_t controlSize = 2048;
inline constexpr std::size_t controlDepth = 4;
inline constexpr std::size_t text = 65'536;             // largest decompressed text
inline constexpr std::uint64_t zstdWindow = 8U << 20U;  // RFC 8878 s3.1.1.1.2

// Sending to the reference generations, section 3.4.
inline constexpr std::size_t parts = 16;
inline constexpr auto partSpacing = 1s;
inline constexpr auto stampOffset = 30s;  // measured: works for clocks -28..+28 s
inline constexpr auto stampMargin = 2s;
inline constexpr auto clockSkew = 25s;  // above it the peer's own offset decides
inline constexpr auto clockJump = 5s;
inline constexpr std::size_t skewSamples = 8;
inline constexpr int copies = 3;  // generations A and B; C shows every copy: 1
inline constexpr std::chrono::milliseconds copyDelay[copies] = {0ms, 250ms, 800ms};
inline constexpr double packetRate = 80;  // packets/s to one address; reference limit 100
inline constexpr std::size_t outboxMessages = 10'000;
inline constexpr std::size_t outboxBytes = 64U << 20U;

// Learning a legacy key, section 3.2 and 3.3.
inline constexpr std::chrono::milliseconds probeAt[] = {0ms, 500ms, 1500ms, 3500ms};
inline constexpr auto probeWindow = 5s;
inline constexpr auto probeSettle = 1s;    // after the first valid answer
inline constexpr auto probeSpacing = 5s;   // hints: at most one probe a contact in this time
inline constexpr int probeDatagrams = 16;  // on one temporary socket
inline constexpr int conflictsBeforeNotice = 3;
inline constexpr std::size_t probeWindows = 32;  // at the same time; four sockets each at most
inline constexpr std::chrono::seconds retryAfter[] = {10s, 30s, 60s, 120s, 300s};
inline constexpr auto evidenceFor = 30s;  // older: probe before sending
inline constexpr auto announceSettle = 1s;
inline constexpr auto announceSpacing = 5s;               // in answer to a hint
inline constexpr std::chrono::seconds keyLifetime = 60s;  // reference expiry
inline constexpr std::chrono::seconds shortestKeyLifetime = 5s;
inline constexpr std::chrono::seconds longestKeyLifetime = 24h;

// Receiving, section 2.3, 2.6, 3.5, 9.
inline constexpr std::size_t nonces = 65'536;    // remembered for each peer key
inline constexpr std::size_t candidates = 8;     // keys tried for one packet
inline constexpr std::size_t neighbours = 64;    // contacts of one host looked at for them
inline constexpr double trialOpenings = 20'000;  // a second, beyond the first candidate
inline constexpr double sealProbes = 16;         // a second: openings that only name a reason
inline constexpr unsigned messageRate = 100;     // messages/s accepted from a legacy contact
inline constexpr double plaintextRate = 10;      // unauthenticated texts/s shown for a contact
inline constexpr std::size_t requests = 32;      // unknown callers listed
inline constexpr double requestNotes = 2;        // a second: callers without a proof told of
inline constexpr double requestNotesBurst = 32;
inline constexpr std::size_t acceptedPeers =
    1024;                                         // contacts at which an open node stops accepting
inline constexpr double probeAnswers = 2000;      // a second in total; section 9, ANSWERs
inline constexpr std::size_t heldPackets = 8;     // unopened packets kept while a key is learnt
inline constexpr std::size_t forgottenKeys = 64;  // replay sets kept of peers that are gone

// x1: sizes, section 5 and 9.
inline constexpr std::size_t x1Datagram = 1200;     // RFC 9000 s8.1, s14; fits IPv6's 1280 - 48
inline constexpr std::size_t sessionOverhead = 40;  // section 5: nonce 24 + Poly1305 16
inline constexpr std::size_t sessionPlain = x1Datagram - sessionOverhead;
inline constexpr std::size_t sessionFrameHeader = 3;  // type + length

// x1: handshake and sessions, section 4, 6, 9.
inline constexpr std::chrono::seconds keyPeriod = 60s;  // of e_R; life twice that
inline constexpr std::uint64_t replayWindow = 8128;     // packets; RFC 6479, WireGuard
inline constexpr std::chrono::seconds initiatorRekey[2] = {120s, 130s};  // uniform; WireGuard 120
inline constexpr std::chrono::seconds responderRekey[2] = {150s, 160s};
inline constexpr std::chrono::seconds sessionStop = 180s;   // sends no more; WireGuard 180
inline constexpr std::chrono::seconds sessionErase = 210s;  // receives no more
inline constexpr std::uint64_t rekeyPackets = 1U << 20U;
inline constexpr std::uint64_t stopPackets = 1U << 21U;

// x1: frames, section 5 and 8.
inline constexpr std::size_t fragmentData = 1100;
inline constexpr unsigned fragments = 64;
inline constexpr std::uint64_t conversationSeq = std::uint64_t{1} << 53U;  // below it; JSON's exact
inline constexpr std::size_t receiptIds = 64;
inline constexpr std::size_t ackRanges = 32;  // after the first
inline constexpr std::size_t wantBlocks = 16;
inline constexpr std::size_t fileChunk = 1024;
inline constexpr std::uint64_t fileSize = std::uint64_t{1} << 32U;
inline constexpr std::size_t fileName = 255;  // bytes of UTF-8

// x1: answering strangers, section 4.2 and 9.
inline constexpr double answers = 2000;    // ANSWERs a second in all
inline constexpr double initRate = 10;     // INITs a second from one IPv4 address or IPv6 /64
inline constexpr double initBurst = 20;    // of these at once
inline constexpr double initsInAll = 200;  // a second; 171 us each: 3.4 % of a core
inline constexpr std::size_t limiterSets = 2048;  // of two entries each: 4,096 sources
inline constexpr std::size_t knownInits = 4096;   // remembered while their e_R lives
inline constexpr std::size_t tentativeInAll = 256;
inline constexpr std::size_t refusedRequests = 256;  // ids that are not listed again

// x1: calling, section 3.3 and 4.3.
inline constexpr auto seriesSpacing = 500ms;     // of PROBEs; measured at 30 % loss
inline constexpr auto bootstrapSpacing = 250ms;  // between the first two, section 3.3
inline constexpr int seriesProbes = 10;
inline constexpr double seriesJitter = 0.1;
inline constexpr auto bootstrapSeries = 5s;
inline constexpr auto legacyAfter = 600ms;  // without an ANSWER
inline constexpr auto triggerSpacing = 5s;  // between the starts of two series
inline constexpr std::chrono::milliseconds initAgain[] = {500ms, 1500ms, 3500ms};
inline constexpr auto initFor = 4s;
inline constexpr std::size_t addresses = 4;  // known of one contact
inline constexpr auto seriesStart = 10ms;    // between two contacts, when many start at once
inline constexpr int seriesAtOnce = 32;      // that start without such a wait
inline constexpr std::chrono::seconds upgradeProbe = 600s;  // section 7: of a legacy contact

// x1: sessions of a contact, section 4.4.
inline constexpr std::size_t tentativeSessions = 2;
inline constexpr std::size_t previousSessions = 2;
inline constexpr std::chrono::seconds tentativeFor = 30s;
inline constexpr std::chrono::seconds keepalive = 20s;
inline constexpr std::chrono::seconds deadAfter = 45s;  // nothing received
inline constexpr auto deadUnanswered = 3s;              // something asked for an ACK; and 3 PTO
inline constexpr int replacementsBeforeNotice = 3;
inline constexpr auto replacementsWithin = 10min;
inline constexpr std::chrono::seconds activeWithin = 10s;

// x1: path, section 5.
inline constexpr auto challengeSpacing = 250ms;
inline constexpr int challenges = 3;
inline constexpr auto moveSpacing = 1s;

// x1: reliability, section 8.
inline constexpr auto ackDelay = 25ms;
inline constexpr auto ptoMin = 200ms;
inline constexpr auto ptoFirst = 1s;
inline constexpr std::chrono::seconds ptoMax = 60s;
inline constexpr auto rttGranularity = 10ms;
inline constexpr auto rttUnknown = 333ms;  // for pacing, before the first sample; RFC 9002 s6.2.2
inline constexpr std::uint64_t packetThreshold = 3;  // RFC 9002 s6.1
inline constexpr std::size_t cwndInitial = 10;       // packets; RFC 9002 s7
inline constexpr std::size_t cwndMin = 2;
inline constexpr std::size_t cwndMax = 873;  // 1 MiB
inline constexpr int persistentPtos = 3;
inline constexpr double pacingGain = 1.25;           // of a window a round trip
inline constexpr double pacingBurst = 10;            // packets
inline constexpr std::size_t messagesInFlight = 32;  // without RECEIPT
inline constexpr std::size_t fragmentedInFlight = 4;
inline constexpr std::chrono::seconds receiptAfter = 10s;
inline constexpr std::chrono::seconds receiptMax = 300s;
inline constexpr std::size_t reassemblies = 4;
inline constexpr std::size_t reassemblyBytes = 256U << 10U;
inline constexpr std::chrono::seconds reassemblyFor = 30s;
inline constexpr std::size_t receiptsWaiting = 256;  // for a packet; 32 are ever asked for at once
inline constexpr std::size_t readsWaiting = 10'000;  // likewise
inline constexpr std::size_t unstoredBytes = 4U << 20U;  // of one contact, on the way to the disk
inline constexpr double textRate = 1U << 20U;   // bytes/s of text from a contact, unpacked: what
inline constexpr double textBurst = 4U << 20U;  // one packet brings may fill 64 KiB on the disk
inline constexpr double textOfMessage = 1024;   // bytes: who allows more messages allows their text
inline constexpr std::size_t messageIds = 8192;      // remembered for each contact
inline constexpr unsigned sessionMessageRate = 500;  // messages/s accepted from an x1 contact
inline constexpr double sessionSendRate = 400;       // messages/s sent to one: below that
inline constexpr std::size_t receiptsAtOnce = 2;     // fewer wait up to ackDelay for company

inline constexpr int safetyRounds = 5200;  // section 11; Signal's fingerprint, version 0

}  // namespace vaultgram::limits
